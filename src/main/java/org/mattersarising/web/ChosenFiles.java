package org.mattersarising.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.mattersarising.shared.Refused;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** The files of a form. A browser sends an empty part without a name where none was chosen. */
public final class ChosenFiles {

    private ChosenFiles() {}

    /** Whether there is no such file, an empty one being one. */
    public static boolean isNone(MultipartFile file) {
        return file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isBlank();
    }

    /** @param sent null where the form had no such field */
    public static List<MultipartFile> of(List<MultipartFile> sent) {
        return sent == null
                ? List.of()
                : sent.stream().filter(file -> !file.isEmpty() || !isNone(file)).toList();
    }

    /**
     * Takes each file by its name and content; beside the field stands why one is refused.
     *
     * @param take refuses what it does not take with a {@link Refused}
     */
    public static <T> List<T> taken(
            List<MultipartFile> chosen, String field, BindingResult result, BiFunction<String, byte[], T> take) {
        List<T> taken = new ArrayList<>();
        for (MultipartFile file : chosen) {
            try {
                taken.add(take.apply(file.getOriginalFilename(), file.getBytes()));
            } catch (Refused refused) {
                result.rejectValue(field, "refused", refused.getMessage());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return taken;
    }
}
