package org.mattersarising.nodes.steered;

import java.nio.file.Path;
import java.time.Clock;
import java.util.TimeZone;
import org.mattersarising.MattersArising;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the service with a clock that follows a file; the first argument names it, the others are the service's own. */
public final class SteeredNode {

    private SteeredNode() {}

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Clock clock = new SteeredClock(Path.of(arguments[0]));
        new SpringApplicationBuilder(MattersArising.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("steeredClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(java.util.Arrays.copyOfRange(arguments, 1, arguments.length));
    }
}
