package cn.xieshang.local.part;

import java.time.Duration;
import java.util.List;

/**
 * One process of the platform.
 *
 * @param url where a person or a program finds it
 * @param megabytes what it is expected to need, to tell beforehand when memory is short
 * @param needs the names of the parts and steps that must be ready before it is started
 * @param probe tells that it can do its work
 * @param patience after which a start has failed
 * @param preparation what must be made once before its first start, and how it is then started
 */
public record Part(
        String name,
        String version,
        int port,
        String url,
        int megabytes,
        List<String> needs,
        Probe probe,
        Duration patience,
        Preparation preparation) {

    /** Slow the first time, quick afterwards. */
    public interface Preparation {
        Start prepare();
    }
}
