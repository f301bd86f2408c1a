package cn.xieshang.opinion.web;

class MalformedRequestTests extends cn.xieshang.test.MalformedRequestTests {
    MalformedRequestTests() {
        super("/v1/opinions");
    }
}
