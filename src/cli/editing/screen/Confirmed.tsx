import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FIELD_GROUPS, type FieldGroup } from '../../../codes/service-fields.ts';
import type { Facts } from '../confirmed.ts';
import type { Closed, Confirmed, Edit } from '../contract.ts';
import { codeNames } from './form/in-words.ts';
import { Box, Line, roleIn, Sent, type TaskProps } from './Lines.tsx';
import { calledSo } from './sought.ts';

/** What the institution of the open service has said, and who signs that. */
type Answer = Pick<Confirmed, 'on' | 'how' | 'by' | 'verified'>;

/** Notes what the institution of the open service has said of it: on which day, how, and `more`; and by whom, unless it has closed. */
function Noted(
  props: TaskProps & {
    task: 'confirm' | 'closing' | 'unsourced';
    send: (told: Answer, text: (name: string) => string, sent: FormData) => Promise<boolean>;
    children?: ComponentChildren;
  },
) {
  const { task, send, children, say, overview, editing, onClose } = props;
  const [by, setBy] = useState('');
  const [verified, setVerified] = useState('');
  const isSigned = task !== 'closing';
  const nameOf = roleIn(overview);
  return (
    <Sent
      label={say(isSigned && !verified ? 'keepLeft' : task)}
      onSend={async (sent, text) => {
        if (await send({ on: text('on'), how: text('how'), by, verified }, text, sent)) onClose();
      }}
    >
      <p>
        <strong>{editing.opened?.title}.</strong> {say(`${task}Why`)}
      </p>
      <Line name="on" label={say(isSigned ? 'confirmOn' : 'closingOn')} value={overview.today} />
      {children}
      {isSigned && (
        <>
          <Line
            name="by"
            label={say('confirmBy')}
            among={overview.team}
            nameOf={nameOf}
            onInput={(one) => {
              setBy(one);
              if (one === verified) setVerified('');
            }}
          />
          <Line
            name="verified"
            label={say('confirmVerified')}
            among={overview.team.filter((one) => one !== by)}
            nameOf={(one) => (one ? nameOf(one) : say('nobodyYet'))}
            onInput={setVerified}
            isOptional
          />
          <p class="stands">{say(verified ? 'byTwo' : 'byOne')}</p>
        </>
      )}
      <Line name="how" label={say(isSigned ? 'confirmHow' : 'closingHow')} />
    </Sent>
  );
}

/** What the groups of facts are called. */
function groupNames({ say, overview: { phrases } }: TaskProps) {
  return codeNames(FIELD_GROUPS, '', ['groups'], { say, phrases, kind: 'services' });
}

/** Notes that the institution of a line has confirmed it, or that a second person has compared what one alone had noted. */
export function Confirm(props: TaskProps) {
  const { say, editing } = props;
  const { opened } = editing;
  const [isMarked, setIsMarked] = useState(false);
  const facts = useFacts(props);
  const names = groupNames(props);
  if (!opened || !facts) return null;
  const { file, version } = opened;
  const groups = Map.groupBy(facts.said, ({ group }) => group);
  const saysOf = (group: FieldGroup) => {
    const said = (groups.get(group) ?? []).filter(({ shown }) => shown !== '');
    return said.map(({ what, shown }) => (said.length > 1 ? `${what}: ${shown}` : shown)).join('; ');
  };
  return (
    <>
      {facts.left.map((one) => (
        <Left key={one.at} {...props} one={one}>
          {one.groups.map(
            (group) => saysOf(group) && <p key={group}>{`${names[group] ?? group}: ${saysOf(group)}`}</p>,
          )}
        </Left>
      ))}
      <Noted
        {...props}
        task="confirm"
        send={(told, _text, sent) =>
          editing.write('confirm', {
            file,
            version,
            ...told,
            groups: sent.getAll('groups').map(String),
          } satisfies Confirmed)
        }
      >
        <fieldset
          class="field"
          onInput={({ currentTarget }) => setIsMarked(currentTarget.querySelector(':checked') !== null)}
        >
          <legend>{say('confirmGroups')}</legend>
          <div class="boxes">
            {FIELD_GROUPS.filter((one) => groups.has(one)).map((one) => (
              <Box
                key={one}
                name="groups"
                value={one}
                label={names[one] ?? one}
                says={saysOf(one)}
                isNeeded={!isMarked}
              />
            ))}
          </div>
        </fieldset>
      </Noted>
    </>
  );
}

/** What one person alone has noted, for another one to sign who has compared it with the answer. */
function Left(props: TaskProps & { one: Facts['left'][number]; children: ComponentChildren }) {
  const { say, overview, editing, onClose, one, children } = props;
  const { file = '', version = '' } = editing.opened ?? {};
  const nameOf = roleIn(overview);
  return (
    <Sent
      label={say('verify')}
      onSend={async (_sent, text) => {
        const changes = [{ path: ['checks', one.at, 'verifiedBy'], value: text('verified') }];
        if (await editing.write('save', { file, version, changes } satisfies Edit)) onClose();
      }}
    >
      <p>
        <strong>{say('left', nameOf(one.by))}</strong> {one.on}. {one.how}
      </p>
      <div class="stands field">{children}</div>
      <Line
        name="verified"
        label={say('verifyBy')}
        among={overview.team.filter((own) => own !== one.by)}
        nameOf={nameOf}
      />
    </Sent>
  );
}

/** What the sources of the open service never said was changed: who said it, or that it only mends a slip. */
export function Unsourced(props: TaskProps) {
  const { say, editing, onClose } = props;
  // What was said as this opened is forgotten by then.
  const [groups] = useState(editing.said?.outcome === 'unsourced' ? editing.said.groups : []);
  const names = groupNames(props);
  const save = (told: Edit['told']) => editing.save(told);
  return (
    <>
      <p>
        <strong>{say('unsourcedWhat', groups.map((one) => names[one] ?? one).join(', '))}</strong>
      </p>
      <Noted {...props} task="unsourced" send={save} />
      <p>
        <button type="button" onClick={async () => (await save('slip')) && onClose()}>
          {say('slip')}
        </button>
      </p>
    </>
  );
}

/** Notes that a service has closed. */
export function Closing(props: TaskProps) {
  const { say, editing } = props;
  const { file = '', version = '' } = editing.opened ?? {};
  const others = useFacts(props)?.others ?? [];
  return (
    <Noted
      {...props}
      task="closing"
      send={({ on, how }, text) => {
        // What is none of them the check names.
        const instead = calledSo(others, text('instead'))?.id ?? text('instead');
        const closed: Closed = { file, version, on, how, until: text('until'), instead };
        return editing.write('closing', closed);
      }}
    >
      <Line name="until" label={say('closingUntil')} isOptional />
      <Line name="instead" label={say('closingInstead')} suggested={others.map(({ title }) => title)} isOptional />
    </Noted>
  );
}

/** What is known of the open service, once it has been asked. */
function useFacts({ editing }: TaskProps): Facts | null {
  const [facts, setFacts] = useState<Facts | null>(null);
  useEffect(() => {
    editing.working<Facts>(`facts?file=${encodeURIComponent(editing.opened?.file ?? '')}`).then(setFacts);
  }, []);
  return facts;
}
