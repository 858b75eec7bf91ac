//! Long work on all cores, which stops when nobody wants it any more.

use std::num::NonZero;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{Builder, available_parallelism, scope};

/// Threads at the most: the room goes on beside them.
const THREADS: usize = 4;

/// Does some jobs on as many threads as there are cores, the first ones first. Each by itself: what comes of a job must
/// not hang on which thread does it, or when.
///
/// `is_wanted` is asked between jobs, on this thread. Gives what was done, in no order, and whether that is everything.
pub(crate) fn side_by_side<Job: Sync, Done: Send>(
    jobs: &[Job],
    work: impl Fn(&Job) -> Done + Sync,
    is_wanted: &mut dyn FnMut() -> bool,
) -> (Vec<Done>, bool) {
    let next = AtomicUsize::new(0);
    let is_broken_off = AtomicBool::new(false);
    let one = || {
        let is_wanted = !is_broken_off.load(Ordering::Relaxed);
        let job = jobs.get(next.fetch_add(1, Ordering::Relaxed)).filter(|_| is_wanted);
        job.map(&work)
    };
    let threads = available_parallelism().map_or(1, NonZero::get).min(THREADS).min(jobs.len());
    let done = scope(|scope| {
        let rest = || std::iter::from_fn(one).collect::<Vec<Done>>();
        // Where the system gives no thread, this one does it all.
        let beside: Vec<_> =
            (1..threads).map_while(|_| Builder::new().spawn_scoped(scope, rest).ok()).collect();
        let mut done = Vec::with_capacity(jobs.len());
        loop {
            if !is_wanted() {
                is_broken_off.store(true, Ordering::Relaxed);
                break;
            }
            let Some(found) = one() else { break };
            done.push(found);
        }
        let from_beside = beside.into_iter().flat_map(|thread| thread.join().unwrap_or_default());
        done.extend(from_beside.collect::<Vec<Done>>());
        done
    });
    let is_all = done.len() == jobs.len();
    (done, is_all)
}

#[cfg(test)]
mod tests {
    use super::side_by_side;

    #[test]
    fn every_job_is_done_once() {
        for count in [0, 1, 2, 1_000] {
            let jobs: Vec<u64> = (0..count).collect();
            let (mut done, is_all) = side_by_side(&jobs, |job| job * 2, &mut || true);
            done.sort_unstable();
            assert_eq!(done, jobs.iter().map(|job| job * 2).collect::<Vec<_>>());
            assert!(is_all);
        }
    }

    #[test]
    fn what_was_done_until_nobody_wanted_it_is_kept() {
        let jobs: Vec<u64> = (0..100_000).collect();
        let mut asked = 0;
        let mut is_wanted = || {
            asked += 1;
            asked <= 3
        };
        // Each takes long enough that no thread can be through with them all by then.
        let work = |job: &u64| (0..2_000).fold(*job, |sum, more| std::hint::black_box(sum ^ more));
        let (done, is_all) = side_by_side(&jobs, work, &mut is_wanted);
        assert!(done.len() >= 3 && !is_all, "{}", done.len());
    }
}
