package org.mattersarising.operations.startup;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which servers the service is tested on. */
final class MySqlVersion {

    private static final Pattern NUMBER = Pattern.compile("(\\d+)\\.(\\d+)");
    private static final String NEEDED = ", and the service is tested on MySQL 8.4 and later only: use one of those.";

    private MySqlVersion() {}

    static List<Finding> findings(String version) {
        Matcher number = NUMBER.matcher(version);
        boolean known = number.find();
        if (version.contains("MariaDB") || !known) {
            return List.of(Finding.stops("The database server is " + version + NEEDED));
        }
        int line = Integer.parseInt(number.group(1)) * 100 + Integer.parseInt(number.group(2));
        return line < 804 ? List.of(Finding.stops("The database server is MySQL " + version + NEEDED)) : List.of();
    }
}
