/** The register of a deployment: districts, offices, handling units and members. It also sees to it that every member has an account to log in with. */
@NullMarked
package cn.xieshang.member;

import org.jspecify.annotations.NullMarked;
