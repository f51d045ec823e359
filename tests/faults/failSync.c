/* Makes flushing to disk fail while the file named by FAIL_SYNC exists, as a failing disk does. For LD_PRELOAD, in tests. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

static int failing(void) {
  const char *flag = getenv("FAIL_SYNC");
  return flag != NULL && access(flag, F_OK) == 0;
}

int fdatasync(int descriptor) {
  if (failing()) {
    errno = EIO;
    return -1;
  }
  return ((int (*)(int))dlsym(RTLD_NEXT, "fdatasync"))(descriptor);
}

int fsync(int descriptor) {
  if (failing()) {
    errno = EIO;
    return -1;
  }
  return ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(descriptor);
}
