// English and German; what a script sets for itself is set back for the next one.
(function (moment) {
  'use strict';
  var locale = moment.locale;
  moment.suppressDeprecationWarnings = true;
  ['lang', 'defineLocale', 'updateLocale', 'relativeTimeRounding', 'relativeTimeThreshold'].forEach(function (name) {
    moment[name] = function () { return null; };
  });
  locale('en');
  module.exports = function () { locale('en'); };
})(library);
