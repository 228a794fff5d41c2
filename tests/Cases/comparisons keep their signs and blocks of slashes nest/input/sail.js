sail("now");
