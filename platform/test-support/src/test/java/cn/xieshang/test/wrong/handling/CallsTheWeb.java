package cn.xieshang.test.wrong.handling;

import cn.xieshang.test.wrong.web.PublicController;

/** A use case that knows its controller. */
record CallsTheWeb(PublicController controller) {}
