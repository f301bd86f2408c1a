package cn.xieshang.member.web;

class MalformedRequestTests extends cn.xieshang.test.MalformedRequestTests {
    MalformedRequestTests() {
        super("/v1/members");
    }
}
