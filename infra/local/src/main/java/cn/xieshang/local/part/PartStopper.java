package cn.xieshang.local.part;

import cn.xieshang.local.java.AotCache;
import cn.xieshang.local.setup.Workplace;
import java.time.Duration;

/** Ends a part: in order where it can, by force where it does not within the given time. */
public final class PartStopper {
    private static final long LOOK_AGAIN_MILLIS = 50;
    private static final Duration TO_WRITE_A_CACHE = Duration.ofMinutes(5);

    private final Runs runs;

    public PartStopper(Workplace workplace) {
        this.runs = new Runs(workplace);
    }

    /** How it ended: by itself, by force, or with its AOT cache written. */
    public enum End {
        IN_ORDER,
        TRAINED,
        KILLED
    }

    public End stop(Run run, Duration patience) throws InterruptedException {
        AotCache.Recording training = run.training();
        ProcessHandle.of(run.process().pid())
                .filter(process -> run.process().runs())
                .ifPresent(ProcessHandle::destroy);
        boolean ended = ended(run, training == null ? patience : patience.plus(TO_WRITE_A_CACHE));
        if (!ended) {
            ProcessHandle.of(run.process().pid())
                    .filter(process -> run.process().runs())
                    .ifPresent(ProcessHandle::destroyForcibly);
            ended(run, patience);
        }
        boolean trained = ended && training != null && training.keep();
        if (training != null) {
            training.discard();
        }
        runs.remove(run.part());
        return ended ? trained ? End.TRAINED : End.IN_ORDER : End.KILLED;
    }

    private static boolean ended(Run run, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (run.process().runs()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        return true;
    }
}
