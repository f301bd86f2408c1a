package cn.xieshang.test.wrong.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A controller that makes an answer of a failure by itself. */
@RestController
class TryingController {
    @GetMapping("/number")
    int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
