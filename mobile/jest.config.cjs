module.exports = require('../tools/jest.angular.cjs')('mobile');
