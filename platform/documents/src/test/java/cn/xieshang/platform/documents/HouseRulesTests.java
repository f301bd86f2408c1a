package cn.xieshang.platform.documents;

import cn.xieshang.test.HouseRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

@AnalyzeClasses(packages = "cn.xieshang.platform.documents", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTests {
    @ArchTest
    static final ArchTests rules = ArchTests.in(HouseRules.class);
}
