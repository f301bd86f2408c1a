/** Attempts to change a history unseen. */
@NullMarked
package cn.xieshang.platform.dossier;

import org.jspecify.annotations.NullMarked;
