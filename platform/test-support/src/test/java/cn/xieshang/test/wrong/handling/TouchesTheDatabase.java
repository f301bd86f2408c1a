package cn.xieshang.test.wrong.handling;

import org.springframework.data.mongodb.core.MongoTemplate;

/** A use case that goes past the store. */
record TouchesTheDatabase(MongoTemplate template) {}
