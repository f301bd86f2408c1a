/** Personal data at rest: encrypted fields, a blind index to look them up, rotation of keys. */
@NullMarked
package cn.xieshang.platform.encryption;

import org.jspecify.annotations.NullMarked;
