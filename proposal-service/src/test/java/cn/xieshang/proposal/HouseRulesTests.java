package cn.xieshang.proposal;

import cn.xieshang.test.HouseRules;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

@AnalyzeClasses(packages = "cn.xieshang.proposal", importOptions = DoNotIncludeTests.class)
class HouseRulesTests {
    @ArchTest
    static final ArchTests rules = ArchTests.in(HouseRules.class);
}
