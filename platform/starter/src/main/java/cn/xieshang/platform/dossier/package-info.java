/** A history that shows when it was changed: every step is chained to the one before, and the whole can be signed. */
@NullMarked
package cn.xieshang.platform.dossier;

import org.jspecify.annotations.NullMarked;
