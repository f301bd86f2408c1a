package cn.xieshang.notification.incoming;

/** What we read of an office or a unit: its names. */
record PlaceHeard(String nameZh, String nameEn) {}
