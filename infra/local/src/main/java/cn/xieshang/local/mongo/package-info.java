/** Which MongoDB serves: one that is given, a mongod of this machine, or the embedded store that loses no acknowledged write. */
@NullMarked
package cn.xieshang.local.mongo;

import org.jspecify.annotations.NullMarked;
