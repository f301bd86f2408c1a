package cn.xieshang.member.duty.model;

/**
 * Which of how many it was: the second of three signers.
 *
 * @param position 1 for the first
 */
public record Share(int position, int of) {
    public static final Share ALONE = new Share(1, 1);
    public static final int MOST = 500;

    public Share {
        Checks.require(of >= 1 && of <= MOST, "/of", "range");
        Checks.require(position >= 1 && position <= of, "/position", "range");
    }
}
