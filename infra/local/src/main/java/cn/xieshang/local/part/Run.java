package cn.xieshang.local.part;

import cn.xieshang.local.java.AotCache;
import cn.xieshang.local.machine.ProcessIdentity;
import org.jspecify.annotations.Nullable;

/** What is written down of a started part, so that a later launcher knows its process and no other. */
public record Run(
        String part, ProcessIdentity process, int port, String version, AotCache.@Nullable Recording training) {}
