package org.mattersarising.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What stands in {@code demo/town.yaml}. Keys are words of that file and of {@code demo/year.yaml} only. */
record Town(
        String administrator,
        String auditor,
        List<Office> posts,
        List<Somebody> people,
        List<Board> boards,
        Leaves leaves,
        Follows follows,
        Away away,
        String password,
        List<SignIn> signIns) {

    /** @param reportsTo the key of an office named before it, or null */
    record Office(String key, String title, String of, String reportsTo, boolean directs) {}

    /** @param post the key of the office that they hold, or null */
    record Somebody(String key, String name, String mail, String of, String post, LocalDate since) {}

    record Board(
            String key,
            String name,
            String clerk,
            String chair,
            @DefaultValue List<String> members,
            @DefaultValue List<String> readers,
            boolean closureByMeeting,
            boolean publicRegister,
            String place,
            LocalTime time,
            List<LocalDate> meetings,
            @DefaultValue List<LocalDate> special) {}

    record Leaves(String who, LocalDate day) {}

    record Follows(String who, String post, LocalDate day) {}

    record Away(String who, String deputy, LocalDate from, LocalDate last, LocalDate recorded) {}

    record SignIn(String who, String as) {}

    static Town read() {
        return Script.read("town", Town.class);
    }

    Somebody person(String key) {
        return people.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }
}
