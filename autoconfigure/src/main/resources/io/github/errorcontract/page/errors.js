
(function () {
  'use strict';
  var tools = document.getElementById('tools');
  if (!tools) {
    return;
  }
  var filter = document.getElementById('filter');
  var count = document.getElementById('count');
  var none = document.getElementById('none');
  var items = Array.prototype.slice.call(document.querySelectorAll('.codes li'));
  var texts = items.map(function (item) {
    var text = item.textContent.toLowerCase();
    return text + ' ' + text.replace(/[_-]/g, ' ');
  });
  var sections = Array.prototype.slice.call(document.querySelectorAll('main section'));

  function apply() {
    var words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    items.forEach(function (item, i) {
      var hit = words.every(function (word) {
        return /^[45]xx$/.test(word) ? texts[i].trim().charAt(0) === word.charAt(0) : texts[i].indexOf(word) >= 0;
      });
      item.hidden = !hit;
      shown += hit ? 1 : 0;
    });
    sections.forEach(function (section) {
      section.hidden = !section.querySelector('li:not([hidden])');
    });
    none.hidden = shown > 0;
    count.textContent = shown === items.length ? shown + ' codes'
      : shown + ' of ' + items.length + ' codes';
    history.replaceState(null, '', words.length ? '#' + encodeURIComponent(filter.value) : location.pathname);
  }

  tools.hidden = false;
  filter.addEventListener('input', apply);
  if (location.hash.length > 1) {
    try {
      filter.value = decodeURIComponent(location.hash.slice(1));
    } catch (ignored) {
      filter.value = '';
    }
    apply();
  }
}());
