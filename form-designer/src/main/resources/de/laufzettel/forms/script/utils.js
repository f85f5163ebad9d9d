// Makes Form.io's own utils of the files in formio-core-utils.js. What needs promises or patches of forms is not there.
(function () {
  'use strict';
  function missing(name) {
    return function () { throw new TypeError(name + ' is not available in forms'); };
  }
  function interpolate(text, context) {
    return String(text).replace(/{{\s*(.*?)\s*}}/g, function (match, path) {
      return library._.get(context, path.replace(/\?\./g, '.'));
    });
  }
  var given = {
    lodash: library._,
    'fast-json-patch': { compare: missing('generateFormChange'), applyPatch: missing('applyFormChanges') },
    '../../types': {
      ComponentPath: {
        path: 'path', fullPath: 'fullPath', localPath: 'localPath', fullLocalPath: 'fullLocalPath', dataPath: 'dataPath',
        localDataPath: 'localDataPath', contextualRowPath: 'contextualRowPath', localContextualRowPath: 'localContextualRowPath',
      },
    },
    '../Evaluator': { Evaluator: { interpolate: interpolate } },
    './eachComponentAsync': { eachComponentAsync: missing('eachComponentAsync') },
    './eachComponentDataAsync': { eachComponentDataAsync: missing('eachComponentDataAsync') },
  };
  var loaded = {};
  function require(name) {
    if (given[name]) {
      return given[name];
    }
    if (!loaded[name]) {
      loaded[name] = {};
      library.files[name](loaded[name], require);
    }
    return loaded[name];
  }
  module.exports = require('./index');
})();
