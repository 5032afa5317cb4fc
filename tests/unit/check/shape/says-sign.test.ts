/** Findings about the sign of the campaign, each from one fault in a folder that is otherwise clean. */
import { fault } from '../fault.ts';

fault(
  'a row of the sign that is shorter than the first',
  'campaign.yaml',
  '  - x...x\n  - xxxxx',
  '  - x..x\n  - xxxxx',
  '79 sign[3] · bad-stitches (5) → - "x..x."',
);
fault(
  'a row of the sign with other marks',
  'campaign.yaml',
  '  - x...x\n  - xxxxx',
  '  - X 1 X\n  - xxxxx',
  '79 sign[3] · bad-stitches (5) → - "x.x.x"',
);
fault(
  'a sign with too few rows',
  'campaign.yaml',
  '  - x...x\n  - x...x\n  - x...x\n  - xxxxx',
  '  - x...x',
  '75 sign · too-few (2, 5) → sign: [..xxx.., ..xxx.., ...., …]',
);
fault(
  'a sign without a single stitch, once',
  'campaign.yaml',
  '  - xxxxx\n  - x...x\n  - x...x\n  - x...x\n  - xxxxx',
  '  - .....\n  - .....\n  - .....\n  - .....\n  - .....',
  '76 sign[0] · bad-stitches (5) → - ..xxx..',
);
