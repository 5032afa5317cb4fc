/** Findings about the sign of the campaign, each from one fault in a folder that is otherwise clean. */
import { fault, faultsIn } from '../fault.ts';

faultsIn('campaign.yaml')`
  a row of the sign that is shorter than the first | - x...x⏎  - xxxxx | - x..x⏎  - xxxxx | 80 sign[3] · bad-stitches (5) → - "x..x."
  a row of the sign with other marks | - x...x⏎  - xxxxx | - X 1 X⏎  - xxxxx | 80 sign[3] · bad-stitches (5) → - "x.x.x"
  a sign with too few rows | - x...x⏎  - x...x⏎  - x...x⏎  - xxxxx | - x...x | 76 sign · too-few (2, 5) → sign: [..xxx.., ..xxx.., ...., …]
`;
fault(
  'a sign without a single stitch, once',
  'campaign.yaml',
  '  - xxxxx\n  - x...x\n  - x...x\n  - x...x\n  - xxxxx',
  '  - .....\n  - .....\n  - .....\n  - .....\n  - .....',
  '77 sign[0] · bad-stitches (5) → - ..xxx..',
);
