/** For each rule, by its name: what is right inside the main part of a page, and the like of it that is wrong. */
export const FAULTS: Readonly<Record<string, readonly [right: string, wrong: string]>> = {
  'area-alt': [map('<area href="/a/" alt="a">'), map('<area href="/a/" alt="">')],
  'aria-label-misuse': ['<button type="button" aria-label="a">b</button>', '<p aria-label="a">b</p>'],
  'attr-case': ['<p title="a">b</p>', '<p Title="a">b</p>'],
  'attr-delimiter': ['<p title="a">b</p>', '<p title= "a">b</p>'],
  'attr-quotes': ['<p title="a">b</p>', "<p title='a'>b</p>"],
  'attr-spacing': ['<p title="a" lang="b">c</p>', '<p title="a"lang="b">c</p>'],
  'attribute-allowed-values': [
    '<p><a href="/a/"><img src="/a" alt="a"></a></p>',
    '<p><a href="/a/"><img src="" alt="a"></a></p>',
  ],
  'attribute-boolean-style': [
    '<details open><summary>a</summary></details>',
    '<details open="open"><summary>a</summary></details>',
  ],
  'attribute-empty-style': ['<a href="/a/" download>b</a>', '<a href="/a/" download="">b</a>'],
  'attribute-misuse': ['<a href="/a/" target="b">c</a>', '<a target="b">c</a>'],
  'autocomplete-password': [
    input('type="password" autocomplete="new-password"'),
    input('type="password" autocomplete="off"'),
  ],
  'close-attr': ['<p>a</p>', '<p>a</p title="b">'],
  'close-order': ['<p><b>a</b></p>', '<p><b>a</p></b>'],
  deprecated: ['<b>a</b>', '<big>a</big>'],
  'element-case': ['<p>a</p>', '<P>a</P>'],
  'element-name': ['<a-b>c</a-b>', '<1-b>c</1-b>'],
  'element-permitted-content': ['<ul><li>a</li><li>b</li></ul>', '<ul><li>a</li><p>b</p></ul>'],
  'element-permitted-occurrences': [
    '<table><caption>a</caption></table>',
    '<table><caption>a</caption><caption>b</caption></table>',
  ],
  'element-permitted-order': [
    '<details><summary>a</summary><p>b</p></details>',
    '<details><p>b</p><summary>a</summary></details>',
  ],
  'element-permitted-parent': ['<ul><li>a</li></ul>', '<div><li>a</li></div>'],
  'element-required-ancestor': ['<dl><dt>a</dt><dd>b</dd></dl>', '<div><dt>a</dt><dd>b</dd></div>'],
  'element-required-attributes': ['<p><img src="/a" alt=""></p>', '<p><img alt=""></p>'],
  'element-required-content': ['<details><summary>a</summary></details>', '<details>a</details>'],
  'empty-heading': ['<h2>a</h2>', '<h2> </h2>'],
  'form-dup-name': [
    form('<input type="text" name="a"><input type="text" name="b">'),
    form('<input type="text" name="a"><input type="text" name="a">'),
  ],
  'hidden-focusable': ['<p><a href="/a/">b</a></p>', '<p aria-hidden="true"><a href="/a/">b</a></p>'],
  'input-attributes': [input('type="text" maxlength="3"'), input('type="checkbox" maxlength="3"')],
  'map-dup-name': [`${map('', 'a')}${map('', 'b')}`, `${map('', 'a')}${map('', 'a')}`],
  'map-id-name': ['<map name="a" id="a"></map>', '<map name="a" id="b"></map>'],
  'multiple-labeled-controls': [
    '<label>a <input type="text"></label>',
    '<label>a <input type="text"> <input type="text"></label>',
  ],
  'no-abstract-role': ['<div role="list">a</div>', '<div role="widget">a</div>'],
  'no-autoplay': ['<video src="/a"></video>', '<video src="/a" autoplay></video>'],
  'no-conditional-comment': ['<!-- a -->', '<!--[if IE]>a<![endif]-->'],
  'no-deprecated-attr': ['<hr>', '<hr width="1">'],
  'no-dup-attr': ['<p title="a" lang="b">c</p>', '<p title="a" title="b">c</p>'],
  'no-dup-class': ['<p class="a b">c</p>', '<p class="a a">c</p>'],
  'no-dup-id': ['<p id="aa">b</p><p id="ab">b</p>', '<p id="aa">b</p><p id="aa">b</p>'],
  'no-implicit-button-type': ['<button type="button">a</button>', '<button>a</button>'],
  'no-implicit-close': ['<ul><li>a</li><li>b</li></ul>', '<ul><li>a<li>b</li></ul>'],
  'no-implicit-input-type': [input('type="text"'), input('')],
  'no-inline-style': ['<p class="a">b</p>', '<p style="a">b</p>'],
  'no-multiple-main': ['<div>a</div>', '<main>a</main>'],
  'no-raw-characters': ['<p>a b</p>', '<p>a < b</p>'],
  'no-redundant-aria-label': [labelled('a', 'b'), labelled('a', 'a')],
  'no-redundant-for': [
    '<label>a <input type="text" id="aa"></label>',
    '<label for="aa">a <input type="text" id="aa"></label>',
  ],
  'no-redundant-role': ['<ul><li role="none">a</li></ul>', '<ul><li role="listitem">a</li></ul>'],
  'no-self-closing': ['<p>a</p>', '<p/>'],
  'no-unused-disable': ['<!-- a -->', '<!-- [html-validate-disable-next no-dup-id -- there is nothing to silence] -->'],
  'prefer-button': ['<button type="button">a</button>', '<input type="button" value="a">'],
  'prefer-native-element': ['<div>a</div>', '<div role="article">a</div>'],
  'prefer-tbody': ['<table><tbody><tr><td>a</td></tr></tbody></table>', '<table><tr><td>a</td></tr></table>'],
  'presentation-role-style': ['<div role="none">a</div>', '<div role="presentation">a</div>'],
  'script-element': ['<script src="/a"></script>', '<script src="/a"/>'],
  'script-type': ['<script type="module">a</script>', '<script type="text/javascript">a</script>'],
  'text-content': ['<button type="button">a</button>', '<button type="button"> </button>'],
  'unique-landmark': [named('a', 'b'), named('a', 'a')],
  'unrecognized-char-ref': ['<p>&amp;</p>', '<p>&amb;</p>'],
  'valid-autocomplete': [input('type="text" autocomplete="name"'), input('type="text" autocomplete="nom"')],
  'valid-for': ['<label for="aa">a</label><input type="text" id="aa">', '<label for="aa">a</label><p id="aa">b</p>'],
  'valid-id': ['<p id="aa">b</p>', '<p id="a a">b</p>'],
  'void-content': ['<hr>', '<hr></hr>'],
  'wcag/h30': ['<a href="/a/"><img src="/a" alt="b"></a>', '<a href="/a/"><img src="/a" alt=""></a>'],
  'wcag/h32': ['<form><button type="submit">a</button></form>', '<form><button type="button">a</button></form>'],
  'wcag/h36': [input('type="image" src="/a" alt="b"'), input('type="image" src="/a" alt=""')],
  'wcag/h37': ['<img src="/a" alt="b">', '<img src="/a">'],
  'wcag/h63': [table(4, 4), table(4, 3)],
  'wcag/h67': ['<img src="/a" alt="" title="">', '<img src="/a" alt="" title="b">'],
  'wcag/h71': ['<fieldset><legend>a</legend></fieldset>', '<fieldset></fieldset>'],
};

/** For rules on what stands once in a page: what is right in every page of ours, and what is wrong in its place. */
export const FAULTS_OF_PAGES: Readonly<Record<string, readonly [right: string, wrong: string]>> = {
  'aria-hidden-body': ['<body', '<body aria-hidden="true"'],
  'doctype-html': ['<!DOCTYPE html>', '<!DOCTYPE svg>'],
  'doctype-style': ['<!DOCTYPE html>', '<!doctype html>'],
  'empty-title': ['</title>', '</title><title> </title>'],
  'meta-refresh': ['<head>', '<head><meta http-equiv="refresh" content="5;url=/a/">'],
  'no-utf8-bom': ['<!DOCTYPE', '\uFEFF<!DOCTYPE'],
};

function map(inside: string, name = 'a'): string {
  return `<map name="${name}">${inside}</map>`;
}

function form(inside: string): string {
  return `<form aria-label="f">${inside}<button type="submit">b</button></form>`;
}

function input(attributes: string): string {
  return `<input ${attributes}>`;
}

function labelled(label: string, ariaLabel: string): string {
  return `<label for="aa"><b>${label}</b></label><input type="text" id="aa" aria-label="${ariaLabel}">`;
}

/** Two parts of a page, the second of which has a name of its own, and the first that of its heading. */
function named(first: string, second: string): string {
  return `<nav aria-labelledby="aa"><h2 id="aa"><b>${first}</b></h2></nav><nav aria-label="${second}">x</nav>`;
}

/** A table whose cells need no word on their heads where both are as many. */
function table(heads: number, cells: number): string {
  const [head, body] = ['<th>a</th>'.repeat(heads), '<td>b</td>'.repeat(cells)];
  return `<table><thead><tr>${head}</tr></thead><tbody><tr>${body}</tr></tbody></table>`;
}
