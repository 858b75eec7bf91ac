//! The normal distribution turned round.

use crate::robustness::draws::{ln, sqrt};

/// Coefficients of numerator and denominator, the constant ones first.
type Ratio = ([f64; 8], [f64; 8]);

#[expect(clippy::excessive_precision, reason = "the digits are those of the paper")]
const CENTRE: Ratio = (
    [
        3.387_132_872_796_366_608,
        133.141_667_891_784_377_45,
        1_971.590_950_306_551_442_7,
        13_731.693_765_509_461_125,
        45_921.953_931_549_871_457,
        67_265.770_927_008_700_853,
        33_430.575_583_588_128_105,
        2_509.080_928_730_122_672_7,
    ],
    [
        1.0,
        42.313_330_701_600_911_252,
        687.187_007_492_057_908_3,
        5_394.196_021_424_751_107_7,
        21_213.794_301_586_595_867,
        39_307.895_800_092_710_61,
        28_729.085_735_721_942_674,
        5_226.495_278_852_854_561,
    ],
);
#[expect(clippy::excessive_precision, reason = "the digits are those of the paper")]
const FLANK: Ratio = (
    [
        1.423_437_110_749_683_577_34,
        4.630_337_846_156_545_295_9,
        5.769_497_221_460_691_405_5,
        3.647_848_324_763_204_605_04,
        1.270_458_252_452_368_382_58,
        0.241_780_725_177_450_611_77,
        0.022_723_844_989_269_184_583_3,
        7.745_450_142_783_414_076_4e-4,
    ],
    [
        1.0,
        2.053_191_626_637_758_821_87,
        1.676_384_830_183_803_849_4,
        0.689_767_334_985_100_004_55,
        0.148_103_976_427_480_074_59,
        0.015_198_666_563_616_457_196_6,
        5.475_938_084_995_344_946e-4,
        1.050_750_071_644_416_843_24e-9,
    ],
);
#[expect(clippy::excessive_precision, reason = "the digits are those of the paper")]
const TAIL: Ratio = (
    [
        6.657_904_643_501_103_777_2,
        5.463_784_911_164_114_369_9,
        1.784_826_539_917_291_335_8,
        0.296_560_571_828_504_891_23,
        0.026_532_189_526_576_123_093,
        0.001_242_660_947_388_078_438_6,
        2.711_555_568_743_487_578_15e-5,
        2.010_334_399_292_288_132_65e-7,
    ],
    [
        1.0,
        0.599_832_206_555_887_937_69,
        0.136_929_880_922_735_805_31,
        0.014_875_361_290_850_614_852_5,
        7.868_691_311_456_132_591e-4,
        1.846_318_317_510_054_681_8e-5,
        1.421_511_758_316_445_888_7e-7,
        2.044_263_103_389_939_785_64e-15,
    ],
);

/// The number below which a standard normal variable falls with probability `share`, which lies
/// between 0 and 1 (Wichura 1988, algorithm AS 241, PPND16).
///
/// One uniform number gives one normal number, without rejection and monotonically: draws move
/// smoothly when a weight does.
pub(crate) fn quantile(share: f64) -> f64 {
    let from_middle = share - 0.5;
    if from_middle.abs() <= 0.425 {
        return from_middle * ratio(&CENTRE, 0.180_625 - from_middle * from_middle);
    }
    let depth = sqrt(-ln(if from_middle < 0.0 { share } else { 1.0 - share }));
    let size = if depth <= 5.0 { ratio(&FLANK, depth - 1.6) } else { ratio(&TAIL, depth - 5.0) };
    if from_middle < 0.0 { -size } else { size }
}

fn ratio((above, below): &Ratio, at: f64) -> f64 {
    let polynomial =
        |coefficients: &[f64; 8]| coefficients.iter().rev().fold(0.0, |sum, next| sum * at + next);
    polynomial(above) / polynomial(below)
}

#[cfg(test)]
mod tests {
    use super::quantile;

    #[test]
    fn the_quantile_turns_the_distribution_round() {
        for step in 0..=4_000_i32 {
            let place = f64::from(step - 2_000) / 320.0;
            let share = libm::erfc(-place / std::f64::consts::SQRT_2) / 2.0;
            // Near 1 a share itself has few digits left.
            let slack = 1e-13 + 1e-15 / (1.0 - share).max(1e-300);
            assert!((quantile(share) - place).abs() < slack.max(2e-13), "{place}: {}", quantile(share));
        }
    }
}
