package org.mattersarising.support.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** Pictures of whole pages, kept as build artefacts in {@code target/screenshots}. */
public final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {}

    /** Takes {@code <name>-1280.png} and {@code <name>-320.png}; leaves the window as wide as it was. */
    public static void take(Page page, String name) {
        int width = page.viewportSize().width;
        int height = page.viewportSize().height;
        for (int each : new int[] {Browsing.WIDE, Browsing.NARROW}) {
            page.setViewportSize(each, height);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(FOLDER.resolve(name + "-" + each + ".png"))
                    .setAnimations(ScreenshotAnimations.DISABLED)
                    .setFullPage(true));
        }
        page.setViewportSize(width, height);
    }
}
