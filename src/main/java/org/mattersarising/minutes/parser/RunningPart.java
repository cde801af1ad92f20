package org.mattersarising.minutes.parser;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which part of numbers such as 23/118 runs on. 107/20 alone may be the 107th minute of 2020 or the 20th of 2107; beside its like, what is the
 * same in all of them is the year.
 */
final class RunningPart {

    /** So many numbers of one make tell. */
    private static final int FEWEST = 3;

    private RunningPart() {}

    /** Makes each number run on in the part that does; one that does already stays. */
    static void in(ItemNumber[] numbers) {
        Map<String, List<ItemNumber>> makes = Arrays.stream(numbers)
                .filter(Objects::nonNull)
                .filter(ItemNumber::compound)
                .collect(Collectors.groupingBy(ItemNumber::shape, HashMap::new, Collectors.toList()));
        Map<String, Integer> parts = new HashMap<>();
        makes.forEach((make, all) -> {
            if (all.size() >= FEWEST) {
                parts.put(make, part(all));
            }
        });
        for (int i = 0; i < numbers.length && !parts.isEmpty(); i++) {
            int part = numbers[i] == null ? -1 : parts.getOrDefault(numbers[i].shape(), -1);
            numbers[i] = part < 0 ? numbers[i] : numbers[i].runningIn(part);
        }
    }

    /** The last part that differs, or -1 where the numbers run on as they are. */
    private static int part(List<ItemNumber> all) {
        if (all.stream().map(ItemNumber::ordinal).distinct().count() > 1) {
            return -1;
        }
        for (int part = all.get(0).parts().length - 1; part >= 0; part--) {
            Set<String> values = new HashSet<>();
            for (ItemNumber number : all) {
                values.add(number.parts()[part]);
            }
            if (values.size() > 1) {
                return part;
            }
        }
        return -1;
    }
}
