package cn.xieshang.opinion.reading;

import cn.xieshang.opinion.model.Sight;
import java.util.List;

/**
 * Who reads an item.
 *
 * @param steps what the reader may do with it now
 */
public record Eyes(Sight sight, List<String> steps) {}
