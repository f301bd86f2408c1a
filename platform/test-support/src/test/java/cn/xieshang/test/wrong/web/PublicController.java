package cn.xieshang.test.wrong.web;

import org.springframework.web.bind.annotation.RestController;

/** A controller that others can call. */
@RestController
public class PublicController {}
