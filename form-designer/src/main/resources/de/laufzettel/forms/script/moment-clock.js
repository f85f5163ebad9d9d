// Settings of moment that would stay for the next script cannot be changed.
(function (moment) {
  'use strict';
  var locale = moment.locale;
  moment.suppressDeprecationWarnings = true;
  moment.locale = function () { return locale(); };
  ['lang', 'defineLocale', 'updateLocale', 'relativeTimeRounding', 'relativeTimeThreshold'].forEach(function (name) {
    moment[name] = function () { return null; };
  });
})(library);
