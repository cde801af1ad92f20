package org.mattersarising.minutes.document;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Ends a process that has used the processor for too long, whoever else uses it meanwhile; one that only waits, after six times as long. */
final class ProcessorTime implements Runnable {

    private static final long MILLISECONDS_BETWEEN_LOOKS = 200;
    private static final int OF_WAITING = 6;

    private final Process process;
    private final Duration limit;
    private volatile boolean over;

    private ProcessorTime(Process process, Duration limit) {
        this.process = process;
        this.limit = limit;
    }

    static ProcessorTime watch(Process process, Duration limit) {
        ProcessorTime time = new ProcessorTime(process, limit);
        Thread watch = new Thread(time, "reading-apart");
        watch.setDaemon(true);
        watch.start();
        return time;
    }

    /** Whether the process was ended for it. */
    boolean isOver() {
        return over;
    }

    @Override
    public void run() {
        long begun = System.nanoTime();
        try {
            while (!process.waitFor(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
                Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
                Duration used = process.info().totalCpuDuration().orElse(elapsed);
                if (used.compareTo(limit) > 0 || elapsed.compareTo(limit.multipliedBy(OF_WAITING)) > 0) {
                    over = true;
                    process.destroyForcibly();
                    return;
                }
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
