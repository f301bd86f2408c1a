/** Hearing others: CloudEvents in, unknown ones ignored, failures kept in a dead-letter topic with their original bytes. */
@NullMarked
package cn.xieshang.platform.incoming;

import org.jspecify.annotations.NullMarked;
