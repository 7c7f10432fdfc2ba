package org.communique.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser of one test: headless, with a profile of its own, and unable to reach any host but this one. It remembers what it
 * asked for and what it complained about.
 */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final BrowserProfile profile = new BrowserProfile();
    private final ChromeDriver driver = profile.start();
    private final List<URI> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** Selenium's own driver, for what has no word here. */
    public ChromeDriver driver() {
        return driver;
    }

    public void open(String address) {
        driver.get(address);
    }

    /** Waits until the element is there and seen. */
    public WebElement see(String css) {
        return await(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    /** Waits until the text stands in the element. */
    public void see(String css, String text) {
        await(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(css), text));
    }

    /** Waits until the element can be clicked, and clicks it. */
    public void click(String css) {
        await(ExpectedConditions.elementToBeClickable(By.cssSelector(css))).click();
    }

    /** Types into whatever has the focus; {@link Keys} too. */
    public void type(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Waits until the condition has a value that is neither null nor false. */
    public <T> T await(Function<? super WebDriver, T> condition) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
                .until(condition);
    }

    /** The value of an expression in the page. */
    public Object evaluate(String expression) {
        return driver.executeScript("return " + expression);
    }

    /** The page as on a screen of this size, in CSS pixels. */
    public Browser size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        return this;
    }

    /** The page as a reader sees it whose system is set to {@code light} or {@code dark}. */
    public Browser colours(String scheme) {
        Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
        return this;
    }

    /** All addresses that pages asked for so far; what the browser's own first page wants is left out, and what is no network. */
    public List<URI> requests() {
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = JSON.readTree(entry.getMessage()).path("message");
            JsonNode event = message.path("params");
            String address = event.path("request").path("url").asString("");
            if (message.path("method").asString("").equals("Network.requestWillBeSent")
                    && event.path("documentURL").asString("").startsWith("http")
                    && !address.matches("(data|blob):.*")) {
                requests.add(URI.create(address));
            }
        }
        return List.copyOf(requests);
    }

    /** Those that left the origin of the page. */
    public List<URI> foreignRequests() {
        URI page = URI.create(driver.getCurrentUrl());
        return requests().stream()
                .filter(request -> !page.getAuthority().equals(request.getAuthority()))
                .toList();
    }

    /** Errors and warnings of the console so far: exceptions, failed requests, and violations of the page's policy. */
    public List<String> complaints() {
        driver.manage().logs().get(LogType.BROWSER).forEach(entry -> complaints.add(entry.toString()));
        return List.copyOf(complaints);
    }

    /** Takes a picture of the page, {@code target/pictures/<name>.png}. */
    public Path picture(String name) {
        Path file = Path.of("target", "pictures", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        driver.quit();
        profile.delete();
    }
}
