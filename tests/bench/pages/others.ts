import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';

/** A site that another tool has built: where it lies, and the page in it. */
interface Other {
  name: string;
  dir: string;
  path: string;
}

/** What each tool needs for a site of one page, as its own guide begins one. */
const TOOLS = {
  starlight: {
    packages: { '@astrojs/starlight': '0.42.4', astro: '7.3.5', sharp: '0.35.5' },
    files: {
      'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default { base: '/starlight/', integrations: [starlight({ title: 'Bench' })] };
`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    },
    text: 'src/content/docs/message.md',
    build: ['astro', 'build'],
    dir: 'dist',
    path: '/message/',
  },
  docusaurus: {
    packages: {
      '@docusaurus/core': '3.10.2',
      '@docusaurus/preset-classic': '3.10.2',
      '@mdx-js/react': '3.1.1',
      react: '19.2.0',
      'react-dom': '19.2.0',
    },
    files: {
      'docusaurus.config.js': `module.exports = {
  title: 'Bench', url: 'https://example.org', baseUrl: '/docusaurus/', trailingSlash: true,
  onBrokenLinks: 'ignore',
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
};
`,
    },
    text: 'docs/message.md',
    build: ['docusaurus', 'build'],
    dir: 'build',
    path: '/message/',
  },
} as const;

/** Builds the words of a page with the tools that people would take instead. Says so and goes on where one cannot be had. */
export async function buildOthers(below: string, page: string): Promise<Other[]> {
  const text = toMarkdown(readFileSync(page, 'utf8'));
  return Object.entries(TOOLS).flatMap(([name, tool]) => {
    const root = join(below, name);
    const files = {
      'package.json': JSON.stringify({
        name,
        private: true,
        ...('src/content.config.ts' in tool.files ? { type: 'module' } : {}),
        dependencies: tool.packages,
      }),
      ...tool.files,
      [tool.text]: text,
    };
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    try {
      console.log(`${name} is being installed and built …`);
      execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'pipe' });
      execFileSync('npx', ['--no', ...tool.build], { cwd: root, stdio: 'pipe' });
      return [{ name, dir: join(root, tool.dir), path: tool.path }];
    } catch (error) {
      console.log(`${name} is left out: ${String(error instanceof Error ? error.message : error).split('\n')[0]}`);
      return [];
    }
  });
}

/** The words of a page, block by block. */
function toMarkdown(html: string): string {
  const [main] = DomUtils.getElementsByTagName('main', parseDocument(html), true, 1);
  const blocks = DomUtils.findAll(({ name }) => /^(h[1-3]|p|li)$/.test(name), main ? [main] : []);
  const [title = 'Message', ...rest] = blocks.map((block) => {
    const words = DomUtils.textContent(block)
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/[<>{}]/g, '')
      .trim();
    const mark = block.name === 'li' ? '- ' : block.name.startsWith('h') ? `${'#'.repeat(Number(block.name[1]))} ` : '';
    return `${mark}${words}`;
  });
  return `---\ntitle: ${JSON.stringify(title.replace(/^#+ /, ''))}\n---\n\n${rest.join('\n\n')}\n`;
}
