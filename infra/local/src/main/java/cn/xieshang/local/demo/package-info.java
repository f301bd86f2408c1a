/** The example district, told to the services through their own doors. */
@NullMarked
package cn.xieshang.local.demo;

import org.jspecify.annotations.NullMarked;
