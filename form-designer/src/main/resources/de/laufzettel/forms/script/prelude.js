// What every script sees beside the standard objects, and bounds on natives that the interpreter cannot interrupt.
(function (global) {
  'use strict';
  var LONGEST_TEXT = 1000000, LONGEST_LIST = 200000;
  var OldDate = global.Date, now = global.$now, parse = global.$parse, isLoading = global.$loading;
  var local = global.$local, zone = global.$zone, dateText = global.$date;
  delete global.$now;
  delete global.$parse;
  delete global.$loading;
  delete global.$local;
  delete global.$zone;
  delete global.$date;

  function NewDate(a) {
    if (!(this instanceof NewDate)) {
      return new OldDate(now()).toString();
    }
    if (arguments.length > 1) {
      return new OldDate(local(OldDate.UTC.apply(null, arguments)));
    }
    if (arguments.length === 0) {
      return new OldDate(now());
    }
    var value = a instanceof OldDate ? a.getTime() : a;
    return new OldDate(typeof value === 'string' ? parse(value) : value);
  }
  NewDate.prototype = OldDate.prototype;
  NewDate.now = function () { return now(); };
  NewDate.parse = function (text) { return parse(String(text)); };
  NewDate.UTC = OldDate.UTC;
  Object.defineProperty(OldDate.prototype, 'constructor', { value: NewDate, writable: false, enumerable: false, configurable: false });
  global.Date = NewDate;
  function dateMethod(name, method) {
    Object.defineProperty(OldDate.prototype, name, { value: method, enumerable: false, writable: true, configurable: true });
  }
  // Rhino reads local times that occur twice or never in its own way, and has its own words
  var getters = ['getFullYear', 'getMonth', 'getDate', 'getHours', 'getMinutes', 'getSeconds', 'getMilliseconds'];
  [['setFullYear', 0, 3], ['setMonth', 1, 2], ['setDate', 2, 1], ['setHours', 3, 4], ['setMinutes', 4, 3], ['setSeconds', 5, 2],
    ['setMilliseconds', 6, 1]].forEach(function (setter) {
    dateMethod(setter[0], function () {
      var from = isNaN(this.getTime()) && setter[1] === 0 ? new OldDate(local(0)) : this;
      var parts = getters.map(function (get) { return from[get](); });
      for (var i = 0; i < setter[2] && (i === 0 || i < arguments.length); i++) {
        parts[setter[1] + i] = Number(arguments[i]);
      }
      var shown = new OldDate(0);
      shown.setUTCFullYear(parts[0], parts[1], parts[2]);
      shown.setUTCHours(parts[3], parts[4], parts[5], parts[6]);
      return this.setTime(local(shown.getTime()));
    });
  });
  ['toString', 'toTimeString'].forEach(function (name) {
    var native = OldDate.prototype[name];
    dateMethod(name, function () {
      var time = this.getTime();
      return native.call(this).replace(/\(.*\)$/, function () { return '(' + zone(time) + ')'; });
    });
  });
  [['toLocaleString', 'any'], ['toLocaleDateString', 'date'], ['toLocaleTimeString', 'time']].forEach(function (pair) {
    dateMethod(pair[0], function (locale, options) { return dateText(this.getTime(), pair[1], locale, options); });
  });

  var numberText = global.$number;
  delete global.$number;
  Object.defineProperty(Number.prototype, 'toLocaleString', {
    enumerable: false, writable: true, configurable: true,
    value: function (locale, options) { return numberText(Number(this), locale, options); },
  });
  global.Intl = {
    NumberFormat: function (locale, options) {
      return { format: function (value) { return numberText(Number(value), locale, options); } };
    },
    DateTimeFormat: function (locale, options) {
      return {
        format: function (value) { return dateText(value === undefined ? now() : Number(value), 'date', locale, options); },
        resolvedOptions: function () { return { locale: locale || 'en-US', timeZone: options && options.timeZone || zone() }; },
      };
    },
  };

  function flatSize(list, depth) {
    var size = 0;
    for (var i = 0; i < list.length && size <= LONGEST_LIST; i++) {
      size += depth >= 1 && Array.isArray(list[i]) ? flatSize(list[i], depth - 1) : 1;
    }
    return size;
  }

  // lists whose length is only claimed make natives loop for ever
  Object.getOwnPropertyNames(Array.prototype).forEach(function (name) {
    var native = Array.prototype[name];
    if (typeof native !== 'function' || name === 'constructor') {
      return;
    }
    var bounded = function () {
      if (this != null && this.length > LONGEST_LIST) {
        throw new RangeError('list is too long');
      }
      var size = 0, i;
      if (name === 'join' || name === 'toString') {
        var between = arguments.length && arguments[0] !== undefined ? String(arguments[0]).length : 1;
        for (i = 0; i < this.length; i++) {
          size += between + (typeof this[i] === 'string' ? this[i].length : Array.isArray(this[i]) ? String(this[i]).length : 0);
          if (size > LONGEST_TEXT) {
            throw new RangeError('text is too long');
          }
        }
      }
      if (name === 'flat' || name === 'concat') {
        size = name === 'flat' ? flatSize(this, arguments.length ? +arguments[0] : 1) : this.length;
        for (i = 0; name === 'concat' && i < arguments.length; i++) {
          size += Array.isArray(arguments[i]) ? arguments[i].length : 1;
        }
        if (size > LONGEST_LIST) {
          throw new RangeError('list is too long');
        }
      }
      return native.apply(this, arguments);
    };
    Object.defineProperty(Array.prototype, name, { value: bounded, enumerable: false, writable: true, configurable: true });
  });
  ['from', 'of'].forEach(function (name) {
    var native = Array[name];
    if (native) {
      Array[name] = function (source) {
        if (source != null && source.length > LONGEST_LIST) {
          throw new RangeError('list is too long');
        }
        return native.apply(this, arguments);
      };
    }
  });
  function boundText(name, sizeOf) {
    var native = String.prototype[name];
    if (!native) {
      return;
    }
    Object.defineProperty(String.prototype, name, {
      enumerable: false, writable: true, configurable: true,
      value: function () {
        if (!(sizeOf(String(this), arguments) <= LONGEST_TEXT)) {
          throw new RangeError('text is too long');
        }
        return native.apply(this, arguments);
      },
    });
  }
  boundText('repeat', function (text, a) { return text.length * (+a[0] || 0); });
  boundText('padStart', function (text, a) { return Math.max(text.length, +a[0] || 0); });
  boundText('padEnd', function (text, a) { return Math.max(text.length, +a[0] || 0); });
  boundText('concat', function (text, a) {
    var size = text.length;
    for (var i = 0; i < a.length; i++) {
      size += String(a[i]).length;
    }
    return size;
  });
  ['replace', 'replaceAll'].forEach(function (name) {
    boundText(name, function (text, a) {
      var refers = typeof a[1] === 'string' && a[1].indexOf('$') >= 0;
      return typeof a[1] === 'string' && (refers || a[1].length > 100) ? text.length * (refers ? text.length : a[1].length) : text.length;
    });
  });

  // What is written or read as JSON is counted while that goes on.
  var stringify = JSON.stringify, parseJson = JSON.parse;
  JSON.stringify = function (value, replacer, space) {
    var values = 0, size = 0, names = Array.isArray(replacer) ? replacer.map(String) : null;
    return stringify(value, function (key, member) {
      var shown = typeof replacer === 'function' ? replacer.call(this, key, member) : member;
      if (names && key !== '' && !Array.isArray(this) && names.indexOf(key) < 0) {
        return undefined;
      }
      size += key.length + (typeof shown === 'string' ? shown.length : 0);
      if (++values > LONGEST_LIST || size > LONGEST_TEXT) {
        throw new RangeError('text is too long');
      }
      return shown;
    }, space);
  };
  JSON.parse = function (text) {
    if (String(text).length > LONGEST_LIST) {
      throw new RangeError('text is too long');
    }
    return parseJson.apply(JSON, arguments);
  };
  // the characters of a text as members of an object
  var keys = Object.keys;
  ['assign', 'keys', 'values', 'entries', 'getOwnPropertyNames', 'getOwnPropertyDescriptors', 'fromEntries'].forEach(function (name) {
    var native = Object[name];
    if (native) {
      Object[name] = function () {
        for (var i = 0; i < arguments.length; i++) {
          if (typeof arguments[i] === 'string' && arguments[i].length > 10000) {
            throw new RangeError('text is too long');
          }
        }
        if (name.indexOf('getOwn') === 0 && arguments[0] !== null && typeof arguments[0] === 'object') {
          // data is copied when it is read; this asks for all of it
          keys(arguments[0]);
        }
        return native.apply(Object, arguments);
      };
    }
  });

  // and as elements of a set
  ['Set', 'Map'].forEach(function (name) {
    var Native = global[name];
    function Bounded(elements) {
      if (!(this instanceof Bounded)) {
        throw new TypeError(name + ' is made with new');
      }
      if (typeof elements === 'string' && elements.length > 10000) {
        throw new RangeError('text is too long');
      }
      return elements === undefined || elements === null ? new Native() : new Native(elements);
    }
    Bounded.prototype = Native.prototype;
    Object.defineProperty(Native.prototype, 'constructor', { value: Bounded, writable: false, enumerable: false, configurable: false });
    global[name] = Bounded;
  });

  // Code made of text cannot be: libraries only ask for the global object this way, and get it while they are loaded.
  var functions = Function.prototype;
  function NoFunction(code) {
    if (code === 'return this' && isLoading()) {
      return function () { return global; };
    }
    throw new TypeError('code cannot be made of text here');
  }
  NoFunction.prototype = functions;
  [function () {}, function* () {}].forEach(function (sample) {
    for (var proto = Object.getPrototypeOf(sample); proto && proto !== Object.prototype; proto = Object.getPrototypeOf(proto)) {
      Object.defineProperty(proto, 'constructor', { value: NoFunction, writable: false, enumerable: false, configurable: true });
    }
  });
  global.Function = NoFunction;

  // raw memory, and what only adds ways to wait or to look behind objects, have no use in a form
  ['eval', 'globalThis', 'ArrayBuffer', 'SharedArrayBuffer', 'DataView', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array',
    'Uint16Array', 'Int32Array', 'Uint32Array', 'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array', 'BigInt', 'Promise',
    'Proxy', 'Reflect', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'With', 'Call', 'Script', 'Continuation',
    'Iterator'].forEach(function (name) {
    delete global[name];
  });
  // what Rhino lets through although an object is sealed
  var isSealed = global.$sealed;
  delete global.$sealed;
  ['defineProperty', 'defineProperties', 'freeze', 'seal', 'preventExtensions'].forEach(function (name) {
    var native = Object[name];
    Object[name] = function (target) {
      if (isSealed(target)) {
        throw new TypeError('this object cannot be changed');
      }
      return native.apply(Object, arguments);
    };
  });
  delete Object.setPrototypeOf;
  ['__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__', '__proto__'].forEach(function (name) {
    delete Object.prototype[name];
  });

  var apply = functions.apply;
  Object.defineProperty(functions, 'apply', {
    enumerable: false, writable: true, configurable: true,
    value: function (self, list) {
      if (list != null && list.length > LONGEST_LIST) {
        throw new RangeError('list is too long');
      }
      return apply.call(this, self, list);
    },
  });
  global.$instance = function (instance) {
    if (instance === undefined || instance === null) {
      return undefined;
    }
    var others = instance.root && instance.root.others;
    if (others) {
      delete instance.root.others;
      instance.root.getComponent = function (path) { return global.$instance(others[path]); };
    }
    instance.getValue = function () { return instance.dataValue; };
    instance.isEmpty = function () { return instance.empty; };
    instance.shouldSkipValidation = function () { return false; };
    instance.t = global.t;
    return instance;
  };
  global.t = function (text) { return text; };
  // what ModernSyntax makes scripts call
  global.$apply = function (method, list) { return method.apply(undefined, list); };
  global.$call = function (object, name, list) { return object[name].apply(object, list); };
  global.$construct = function (type, list) { return new (type.bind.apply(type, [null].concat(list)))(); };
  global.$listRest = function (count, list) {
    var items = Array.from(list), first = items.slice(0, count);
    while (first.length < count) {
      first.push(undefined);
    }
    return first.concat([items.slice(count)]);
  };
  global.$objectRest = function (names, object) {
    var rest = {}, all = {};
    Object.keys(object).forEach(function (name) {
      all[name] = object[name];
      if (names.indexOf(name) < 0) {
        rest[name] = object[name];
      }
    });
    all.$rest = rest;
    return all;
  };
  // nobody reads what a form's script notes down
  global.console = {};
  ['log', 'info', 'warn', 'error', 'debug', 'trace', 'table', 'dir', 'group', 'groupEnd', 'time', 'timeEnd'].forEach(function (name) {
    global.console[name] = function () {};
  });
  global.structuredClone = function (value) { return value === undefined ? value : JSON.parse(JSON.stringify(value)); };
})(this);
