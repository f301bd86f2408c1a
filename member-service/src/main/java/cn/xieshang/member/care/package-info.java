/** Care and links: visits, stationing, reception, links to communities, assistance, commendations. */
@NullMarked
package cn.xieshang.member.care;

import org.jspecify.annotations.NullMarked;
