// The part of Form.io's utils that scripts on a server use.
(function () {
  'use strict';
  function each(components, fn, path) {
    (components || []).some(function (component) {
      if (!component) {
        return false;
      }
      var isData = component.input !== false && ['panel', 'columns', 'table', 'well', 'fieldset', 'tabs', 'content', 'htmlelement'].indexOf(component.type) < 0;
      var here = isData ? (path ? path + '.' : '') + component.key : path;
      if (fn(component, here) === true) {
        return true;
      }
      (component.columns || []).forEach(function (column) { each(column.components, fn, here); });
      if (Array.isArray(component.rows)) {
        component.rows.forEach(function (row) {
          if (Array.isArray(row)) {
            row.forEach(function (cell) { each(cell.components, fn, here); });
          }
        });
      }
      each(component.components, fn, here);
      return false;
    });
  }
  var utils = {
    eachComponent: function (components, fn) { each(components, fn, ''); },
    getComponent: function (components, key) {
      var found;
      each(components, function (component, path) {
        if (!found && (component.key === key || path === key)) {
          found = component;
        }
      }, '');
      return found;
    },
    flattenComponents: function (components) {
      var flat = {};
      each(components, function (component, path) { flat[path || component.key] = component; }, '');
      return flat;
    },
    getValue: function (submission, key) { return library.get(submission && submission.data, key); },
    isEmptyObject: function (value) { return !!value && Object.keys(value).length === 0 && value.constructor === Object; },
    boolValue: function (value) { return typeof value === 'string' ? value.toLowerCase() === 'true' : !!value; },
    parseFloatExt: function (value) { return parseFloat(typeof value === 'string' ? value.replace(/[^\de.+-]/gi, '') : value); },
    fastCloneDeep: function (value) { return value === undefined ? value : JSON.parse(JSON.stringify(value)); },
    unescapeHTML: function (text) { return text; },
  };
  module.exports = utils;
})();
