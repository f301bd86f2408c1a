package cn.xieshang.opinion.web;

import cn.xieshang.opinion.Town;
import cn.xieshang.test.ServiceTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** The whole service with a town around it. */
@ServiceTest
@Import({Town.class, Desk.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OpinionTest {}
