package cn.xieshang.test.wrong.handling;

import cn.xieshang.test.wrong.store.ForgetfulStore;

/** A use case with a store that knows the use case: together they go in a circle. */
record UsesItsUser(ForgetfulStore store) {}
