package org.mattersarising.minutes.parser;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads the record of one meeting: head, attendance, minutes. */
final class MeetingReader {

    /** The word over a decision of a formal record. */
    private static final Pattern FORMAL = Pattern.compile(
            "^(?:\\W{0,4}(?:It was )?|.{0,12}\\W)RESOLVED\\b|^\\W{0,4}(?:Resolved|AGREED|Agreed|DECIDED)(?: that)?(?: the [Bb]oard| the [Cc]ommittee)?\\s*:");

    /** Decisions without the word that a formal record may hold. */
    private static final int STRAY = 2;

    /** "status: approved" in front of a page: how it is filed. */
    private static final Pattern FILED = Pattern.compile(
            "(?:layout|title|date|status|permalink|tags|categories|author|slug|type|body|entity|url|file|source\\w*): .*");

    /** A longer block is no entry of the roll. */
    private static final int SHORT = 120;

    /** Behind so many items the roll is called no more. */
    private static final int ROLL = 4;

    private final Source source;
    private final Predicate<LocalDate> workingDay;

    MeetingReader(Source source, Predicate<LocalDate> workingDay) {
        this.source = source;
        this.workingDay = workingDay;
    }

    /** @param known the day, or {@code null} where only the text says it */
    MeetingMinutes read(MeetingFinder.Region region, LocalDate known) {
        List<ItemStart> starts = new ItemFinder(source, region.from(), region.to()).find();
        LocalDate date = known == null ? MeetingDate.of(source, region) : known;
        MeetingsAhead ahead = MeetingsAhead.find(source, region.from(), region.to(), date);
        AttendanceReader roll = new AttendanceReader(source);
        Attendance attendance = roll.attendance();
        int first = starts.isEmpty() ? region.to() : starts.get(0).line();
        boolean numbered = !starts.isEmpty() && starts.get(0).number() != null;
        roll.read(region.from(), numbered ? first : Math.min(region.to(), region.from() + 120));
        if (attendance.isEmpty() && numbered) {
            // Some call the roll in the first items.
            roll.readItems(first, starts.size() > ROLL ? starts.get(ROLL).line() : region.to());
        }
        if (attendance.attendees().stream().noneMatch(MeetingReader::cameAsMember)) {
            BareRoll.read(source, region.title(), first, attendance);
        }
        People people = People.of(attendance.attendees());
        for (int i = region.from(); i < region.to(); i++) {
            people.mentioned(withNext(i, region.to()));
        }
        ClauseReader clauses = new ClauseReader(date, ahead, workingDay, people);
        Wording wording = isFormal(region) ? Wording.FORMAL : region.titled() ? Wording.PLAIN : Wording.UNSURE;
        List<MinuteItem> items = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            ItemStart start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1).line() : region.to();
            List<Block> blocks = Blocks.of(source, Math.min(start.body(), end), end);
            if (start.titled() > 0 && !blocks.isEmpty()) {
                blocks = behindTitle(blocks, start.titled());
            }

            Span span = new Span(
                    source.line(start.line()).start(), source.line(end - 1).end());
            items.add(new ItemReader(blocks, clauses, wording).read(start.number(), start.heading(), span));
        }
        if (starts.isEmpty() || first > region.from()) {
            addUnheaded(region, first, attendance, clauses, wording, items);
        }
        String head = head(region);
        return new MeetingMinutes(
                BodyName.of(source, region),
                date,
                Times.first(head),
                attendance.chair(),
                closedAt(region),
                attendance.attendees(),
                Repeats.without(items),
                new Span(
                        source.line(region.from()).start(),
                        source.line(region.to() - 1).end()));
    }

    private static boolean cameAsMember(Attendee attendee) {
        return !attendee.apologies() && attendee.kind() == AttendeeKind.MEMBER;
    }

    /** The blocks, the first without the title that stands on its line. */
    private static List<Block> behindTitle(List<Block> blocks, int titled) {
        List<Block> behind = new ArrayList<>(blocks);
        Block first = blocks.get(0);
        behind.set(0, first.from(Math.min(titled, first.text().length())));
        return behind;
    }

    /** The line, with the beginning of the one that its last sentence goes on in: "Anne / will call". */
    private String withNext(int line, int to) {
        String plain = source.plain(line);
        int next = plain.isEmpty() ? to : source.nextFilled(line + 1, to);
        String on = next < to ? source.plain(next) : "";
        return on.isEmpty() || !Character.isLowerCase(on.charAt(0))
                ? plain
                : plain + " " + on.substring(0, Math.min(on.length(), 40));
    }

    /** What stands before any heading belongs to no item but may still decide something. */
    private void addUnheaded(
            MeetingFinder.Region region,
            int first,
            Attendance attendance,
            ClauseReader clauses,
            Wording wording,
            List<MinuteItem> items) {
        List<Block> blocks = new ArrayList<>(Blocks.of(source, region.from(), first));
        NavigableMap<Integer, Integer> roll = new TreeMap<>();
        attendance
                .attendees()
                .forEach(name -> roll.put(name.span().start(), name.span().end()));
        blocks.removeIf(block ->
                block.text().length() < SHORT && isOf(roll, block.passage().span()));
        blocks.removeIf(block -> FILED.matcher(block.text()).lookingAt());
        if (first < region.to()) {
            // Tables in front of the first heading tell who attended.
            blocks.removeIf(Block::table);
        }
        if (blocks.isEmpty()) {
            return;
        }
        Span span = new Span(
                source.line(region.from()).start(), source.line(first - 1).end());
        MinuteItem item = new ItemReader(blocks, clauses, wording).read(null, null, span);
        if (!item.resolutions().isEmpty() || !item.informalActions().isEmpty()) {
            items.add(0, item);
        }
    }

    /** @param roll where the names on it begin and end */
    private static boolean isOf(NavigableMap<Integer, Integer> roll, Span block) {
        Map.Entry<Integer, Integer> name = roll.ceilingEntry(block.start());
        return name != null && name.getValue() <= block.end();
    }

    /** Whether the record sets its decisions under RESOLVED, so that few sentences decide without it. */
    private boolean isFormal(MeetingFinder.Region region) {
        int set = 0;
        for (int i = region.from(); i < region.to(); i++) {
            set += FORMAL.matcher(source.plain(i)).find() ? 1 : 0;
        }
        int stray = Math.max(STRAY, 2 * set);
        for (int i = region.from(); set > 0 && stray >= 0 && i < region.to(); i++) {
            String line = source.plain(i);
            boolean plain = line.length() > 20 && !FORMAL.matcher(line).find() && ImpliedDecision.in(line);
            stray -= plain ? 1 : 0;
        }
        return set > 0 && stray >= 0;
    }

    private String head(MeetingFinder.Region region) {
        StringBuilder head = new StringBuilder();
        // The time of a mail is not that of the meeting.
        int from = Math.max(region.title(), MeetingDate.page(source));
        for (int i = from; i < Math.min(region.to(), region.title() + 8); i++) {
            String plain = source.plain(i);
            if (AttendanceLabel.opens(plain)) {
                break;
            }
            head.append(plain.length() > 600 ? plain.substring(0, 600) : plain).append(' ');
        }
        return head.toString();
    }

    private LocalTime closedAt(MeetingFinder.Region region) {
        for (int i = region.to() - 1; i >= Math.max(region.from(), region.to() - 400); i--) {
            if (MeetingFinder.closes(source.plain(i))) {
                return Times.first(source.plain(i));
            }
        }
        return null;
    }
}
