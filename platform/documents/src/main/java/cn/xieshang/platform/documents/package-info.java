/** Papers of an office: a district's or a built-in Word template becomes .docx and PDF, tables become .xlsx; without Spring. */
@NullMarked
package cn.xieshang.platform.documents;

import org.jspecify.annotations.NullMarked;
