package no.innpass.process.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What processors have spent so far, in nanoseconds: other work on the machine does not count, unlike in what a clock says. */
final class ProcessorTime {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ProcessorTime() {}

    /** Of this program, all threads together; the database is a program of its own. */
    static long ofJava() {
        return PROCESS.getProcessCpuTime();
    }

    static long ofThread() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
