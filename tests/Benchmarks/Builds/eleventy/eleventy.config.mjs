// Pages with a layout, a list by folder, and a page a tag.
export default function (config) {
  config.setTemplateFormats(['md', 'njk']);
  config.addCollection('everything', collection => collection.getFilteredByGlob('content/**/*.md'));
  config.addGlobalData('layout', 'page.njk');
  return { dir: { input: '.', includes: 'layouts' }, markdownTemplateEngine: false };
}
