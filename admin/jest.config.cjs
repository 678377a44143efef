module.exports = require('../tools/jest.angular.cjs')('admin');
