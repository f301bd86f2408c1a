package cn.xieshang.notification.web;

@RunningService
class MalformedRequestTests extends cn.xieshang.test.MalformedRequestTests {
    MalformedRequestTests() {
        super("/v1/inbox");
    }
}
