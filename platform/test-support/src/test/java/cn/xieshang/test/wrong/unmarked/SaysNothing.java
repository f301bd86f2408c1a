package cn.xieshang.test.wrong.unmarked;

/** In a package that does not say what may be null. */
record SaysNothing(String text) {}
