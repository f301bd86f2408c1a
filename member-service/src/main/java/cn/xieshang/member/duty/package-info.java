/** The duty record (履职档案): facts, points that explain themselves, checklist, self-assessment and archive. */
@NullMarked
package cn.xieshang.member.duty;

import org.jspecify.annotations.NullMarked;
