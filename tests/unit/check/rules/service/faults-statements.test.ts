/** An answer about a call that cannot stand: one fault each in a folder that is otherwise clean. */
import { broken } from '../../../../fixtures/content-faults/faults.ts';
import { faultsIn, finds } from '../../fault.ts';

const POLICE = 'facts/services/gb/policia-999.yaml';

faultsIn(POLICE)`
  an answer without a source | reach: GB⏎ | reach: GB⏎    callFacts:⏎      free: { answer: "yes", sources: [], sourceDate: null, readOn: "2026-11-24" }⏎ | 25 channels[0].callFacts.free · answer-without-source
  an answer from a source that nobody has entered | reach: GB⏎ | reach: GB⏎    callFacts:⏎      recorded: { answer: "yes", sources: [pagina-oficiel], sourceDate: null, readOn: "2026-11-24" }⏎ | 25 channels[0].callFacts.recorded.sources[0] · unknown-id (sources) → - pagina-oficial
  a question that nobody asks | reach: GB⏎ | reach: GB⏎    callFacts:⏎      fre: { answer: "yes", sources: [pagina-oficial], sourceDate: "2026-09", readOn: "2026-11-24" }⏎ | 25 channels[0].callFacts.fre · unknown-key (free)
  an answer that is none | reach: GB⏎ | reach: GB⏎    callFacts:⏎      free: { answer: maybe, sources: [pagina-oficial], sourceDate: "2026-09", readOn: "2026-11-24" }⏎ | 25 channels[0].callFacts.free.answer · not-in-list (yes, no, unknown, conflict) → answer: "yes"
`;
faultsIn(POLICE)`
`;
finds(
  'a price that contradicts itself',
  () =>
    broken(
      POLICE,
      'cost: unknown',
      'cost: free',
      broken(
        POLICE,
        `reach: GB
hours`,
        `reach: GB
    callFacts:
      free: { answer: "no", sources: [pagina-oficial], sourceDate: "2026-09", readOn: "2026-11-24" }
hours`,
      ),
    ),
  'facts/services/gb/policia-999.yaml:35 cost · facts-differ (channels[0].callFacts.free)',
);
faultsIn(POLICE)`
  a name that is asked for and not | anonymity: unknown | anonymity: anonymous⏎sharing:⏎  mayStayAnonymous: { answer: "no", sources: [pagina-oficial], sourceDate: "2026-09", readOn: "2026-11-24" } | 34 anonymity · facts-differ (sharing.mayStayAnonymous)
`;
faultsIn(POLICE)`
  a number that reaches abroad and does not | reach: GB⏎ | reach: GB⏎    callFacts:⏎      fromAbroad: { answer: "yes", sources: [pagina-oficial], sourceDate: "2026-09", readOn: "2026-11-24" }⏎ | 23 channels[0].reach · reaches-abroad → reach: world
`;
